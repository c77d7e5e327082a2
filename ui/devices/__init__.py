"""What is plugged into the machine: voices, loudspeakers, printers, and the pictures they need."""
