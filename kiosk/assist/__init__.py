"""Help that somebody else gives at a screen: the call, who may join, what they see, and what they may do."""
