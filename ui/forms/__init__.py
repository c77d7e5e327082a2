"""What the questions of a form need of Qt: a view-model for each kind of answer, and what they read and draw."""
