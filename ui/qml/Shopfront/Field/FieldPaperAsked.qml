import Shopfront.Forms
import Shopfront.ViewModels

/* The widget of a form by which a paper is handed in; loaded with the first one. */
QuestionView {
    required property FieldPapers papers

    overlay: null
    question: papers.question as QuestionModel
}
