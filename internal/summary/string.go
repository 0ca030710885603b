package summary

import (
	"fmt"
	"strings"
)

// String is l as tests and people read it: "in0.*.Email(User.Email)!" is exact
// and personal.
func (l Label) String() string {
	var b strings.Builder
	switch {
	case l.In == None && l.Site > 0:
		fmt.Fprintf(&b, "obj%d", l.Site)
	case l.In == None:
		b.WriteString("?")
	default:
		fmt.Fprintf(&b, "in%d", l.In)
	}
	b.WriteString(l.Path.String())
	if l.Src != nil {
		b.WriteString("(" + l.Src.Name + ")")
	}
	if l.Prot != 0 {
		b.WriteString("+" + l.Prot.String())
	}
	if l.View.Encoder != "" {
		b.WriteString("~" + l.View.Encoder)
	}
	if l.Unless != 0 {
		fmt.Fprintf(&b, " unless in%d", l.Unless)
	}
	if l.Exact {
		b.WriteString("!")
	}
	if l.Given {
		b.WriteString(" given")
	}
	return b.String()
}

// String is n as tests and people read it.
func (n *Node) String() string {
	if n == nil {
		return "{}"
	}
	var parts []string
	for _, l := range n.Labels {
		parts = append(parts, l.String())
	}
	for _, k := range n.Kids {
		parts = append(parts, string(k.Step)+":"+k.Node.String())
	}
	for _, r := range n.Refs {
		parts = append(parts, fmt.Sprintf("&%d/%d%s%s", r.Loc.Site, r.Loc.In, r.Loc.Path, r.Path))
	}
	for _, t := range n.Types() {
		parts = append(parts, "type "+t.Name)
	}
	for _, f := range n.Funcs() {
		parts = append(parts, "func "+f.Name)
	}
	for _, t := range n.Templates() {
		parts = append(parts, "template "+t.Name+t.Set.Text)
	}
	return "{" + strings.Join(parts, " ") + "}"
}
