"""Forms as their authors write them: XLSForm spreadsheets and XForms XML, checked cell by cell and converted."""
