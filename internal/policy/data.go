package policy

import (
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
)

// Sensitive stands, in the data of a rule, for every category that is marked
// sensitive, and for all data whose subject is a child.
const Sensitive = "sensitive"

// Personal is the root of the tree: in the data of a rule it stands for every
// category.
const Personal = string(category.Root)

// Data selects personal data by category, narrowed as in a tag. An empty
// field does not narrow.
type Data struct {
	// Category is the full name of a category, which stands for those below
	// it too, or [Sensitive].
	Category string
	// Region, Role and Subject are what the tag must say.
	Region, Role, Subject string
}

// Covers reports whether data of that category, born at src, is selected.
func (d Data) Covers(id string, src *flow.Source) bool {
	return d.coversCategory(category.ID(id), src) &&
		narrows(d.Region, src.Region) &&
		narrows(d.Role, src.Role) &&
		narrows(d.Subject, src.Subject)
}

// Whatever is known about a child is as sensitive as the categories that are
// marked so.
func (d Data) coversCategory(id category.ID, src *flow.Source) bool {
	if d.Category == Sensitive {
		return id.Sensitive() || src.Subject == "child"
	}
	return id.Under(category.ID(d.Category))
}

func narrows(want, have string) bool { return want == "" || want == have }

// String writes the selection as a tag does: "contact,region=eu".
func (d Data) String() string {
	parts := []string{d.Category}
	for _, n := range []struct{ key, value string }{
		{"region", d.Region}, {"role", d.Role}, {"subject", d.Subject},
	} {
		if n.value != "" {
			parts = append(parts, n.key+"="+n.value)
		}
	}
	return strings.Join(parts, ",")
}

func coversAny(data []Data, id string, src *flow.Source) bool {
	for _, d := range data {
		if d.Covers(id, src) {
			return true
		}
	}
	return false
}
