package tag

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
)

// Key is the key of our struct tags.
const Key = "pii"

// Tag is what the value of a tag says.
type Tag struct {
	// Text is the value as it was written.
	Text string
	// Categories are sorted; none for a consent record and a reviewed field.
	Categories []category.ID
	// Region, Role and Subject narrow the data.
	Region, Role, Subject string
	// Protected is what the field's content already is.
	Protected flow.Protection
	// Consent and OptOut name the purpose of which the field is a record.
	Consent, OptOut string
	// Reviewed says that the field is known not to be personal data.
	Reviewed bool
}

// Personal reports whether the field holds personal data.
func (t Tag) Personal() bool { return len(t.Categories) > 0 }

// String is the canonical form of t: Parse reads it as the same tag.
func (t Tag) String() string {
	if t.Reviewed {
		return "-"
	}
	var items []string
	for _, c := range t.Categories {
		items = append(items, c.Leaf())
	}
	for _, a := range attributes {
		if value := *a.field(&t); value != "" {
			items = append(items, a.name+"="+value)
		}
	}
	if t.Protected != 0 {
		items = append(items, "protected="+t.Protected.String())
	}
	return strings.Join(items, ",")
}

// Source is the source that the field f of the type called owner is by its tag
// t, all but the position. Data in a category of children is about a child.
func Source(owner string, f *types.Var, t Tag) flow.Source {
	s := t.Source()
	s.Name = owner + "." + f.Name()
	s.Full = s.Name
	if f.Pkg() != nil {
		s.Full = f.Pkg().Path() + "." + s.Name
	}
	s.Word = "tagged " + Key + `:"` + t.Text + `"`
	s.KeyNames = namesSecrets(f.Type(), t.Categories)
	return s
}

// Source is what t says about data, for a source that still has no name.
func (t Tag) Source() flow.Source {
	s := flow.Source{Region: t.Region, Role: t.Role, Subject: t.Subject, Protected: t.Protected}
	for _, c := range t.Categories {
		s.Categories = append(s.Categories, string(c))
		if s.Subject == "" && c.Under("child") {
			s.Subject = "child"
		}
	}
	slices.Sort(s.Categories)
	return s
}
