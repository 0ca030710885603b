package print

import (
	"encoding/json"
	"io"

	"github.com/piivet/piivet/internal/inventory"
)

// jsonPromise is part of the output contract: the order of the fields is that
// of the keys, and no key is ever left out.
type jsonPromise struct {
	ID       string           `json:"id"`
	Says     string           `json:"says"`
	Status   inventory.Status `json:"status"`
	Flows    int              `json:"flows"`
	Broken   int              `json:"broken"`
	Findings []string         `json:"findings"`
}

func promisesJSON(w io.Writer, promises []inventory.Promise) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range promises {
		p := &promises[i]
		findings := make([]string, len(p.Findings))
		for j := range p.Findings {
			findings[j] = p.Findings[j].Fingerprint
		}
		if err := enc.Encode(jsonPromise{p.ID, p.Says, p.Status, p.Flows + p.Fields, p.Broken, findings}); err != nil {
			return err
		}
	}
	return nil
}
