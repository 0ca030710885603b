package proofs

import (
	"net/http"

	"github.com/jung-kurt/gofpdf"
)

// proves New, NewCustom

func saved(d data[string]) {
	p := gofpdf.New("P", "mm", "A4", "")
	p.AddPage()
	p.Cell(40, 10, d.Tagged)
	p.Cell(40, 10, d.Plain)
	p.OutputFileAndClose("user.pdf") // want "store/file"
}

func saved_clean(d data[string]) {
	p, other := gofpdf.New("P", "mm", "A4", ""), gofpdf.NewCustom(&gofpdf.InitType{})
	other.Cell(40, 10, d.Tagged)
	p.Cell(40, 10, d.Plain)
	p.OutputFileAndClose("user.pdf")
}

func translated(d data[string]) {
	p := gofpdf.New("P", "mm", "A4", "")
	tr := p.UnicodeTranslatorFromDescriptor("")
	p.MultiCell(40, 10, tr(d.Tagged), "", "", false)
	p.OutputFileAndClose("user.pdf") // want "store/file"
}

func translated_clean(d data[string]) {
	p := gofpdf.New("P", "mm", "A4", "")
	tr := p.UnicodeTranslatorFromDescriptor("")
	p.MultiCell(40, 10, tr(d.Plain), "", "", false)
	p.OutputFileAndClose("user.pdf")
}

func answered(w http.ResponseWriter, d data[string]) {
	p := gofpdf.NewCustom(&gofpdf.InitType{})
	p.Writef(10, "Dear %s", d.Tagged)
	p.Output(w) // want "respond/body"
}

func answered_clean(w http.ResponseWriter, d data[string]) {
	p := gofpdf.NewCustom(&gofpdf.InitType{})
	p.Writef(10, "Dear %s", d.Plain)
	p.Output(w)
}
