package print

import (
	"io"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/record"
)

func mapMarkdown(w io.Writer, m *inventory.Map) error {
	_, err := w.Write(record.New(m))
	return err
}
