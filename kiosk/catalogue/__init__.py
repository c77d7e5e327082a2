"""What the office offers: packs of services, agencies and life events, and finding one of them."""
