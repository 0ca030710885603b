package proofs

import (
	"net/http"

	"github.com/xuri/excelize/v2"
)

// proves NewFile

func saved(d data[string]) {
	f := excelize.NewFile()
	f.SetCellValue("Sheet1", "A1", d.Tagged)
	f.SetCellValue("Sheet1", "A2", d.Plain)
	f.SaveAs("users.xlsx") // want "store/file"
}

func saved_clean(d data[string]) {
	f, other := excelize.NewFile(), excelize.NewFile()
	other.SetCellValue("Sheet1", "A1", d.Tagged)
	f.SetCellValue("Sheet1", "A2", d.Plain)
	f.SaveAs("users.xlsx")
}

func streamed(d data[string]) {
	f := excelize.NewFile()
	w, _ := f.NewStreamWriter("Sheet1")
	w.SetRow("A1", []any{d.Plain, d.Tagged})
	w.Flush()
	f.SaveAs("users.xlsx") // want "store/file"
}

func streamed_clean(d data[string]) {
	f := excelize.NewFile()
	w, _ := f.NewStreamWriter("Sheet1")
	w.SetRow("A1", []any{d.Plain, d.Plain})
	w.Flush()
	f.SaveAs("users.xlsx")
}

func answered(w http.ResponseWriter, d data[string]) {
	f := excelize.NewFile()
	f.SetSheetRow("Sheet1", "A1", &[]any{d.Tagged})
	f.Write(w) // want "respond/body"
}

func answered_clean(w http.ResponseWriter, d data[string]) {
	f := excelize.NewFile()
	f.SetSheetRow("Sheet1", "A1", &[]any{d.Plain})
	f.Write(w)
}
