/* A note asks nothing: its words are the label. */

Answer {}
