import Shopfront.Forms

/* The widget of a form by which a paper is handed in; loaded with the first one. */
QuestionView {}
