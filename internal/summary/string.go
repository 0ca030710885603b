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
	if l.If != nil {
		b.WriteString(" if " + l.If.String())
	}
	if l.Exact {
		b.WriteString("!")
	}
	if l.Given {
		b.WriteString(" given")
	}
	return b.String()
}

// String is c as tests and people read it: "in1 is true, in2 is not "mail" or "nick"".
func (c *Condition) String() string {
	if c == nil {
		return "always"
	}
	var tests []string
	for _, t := range c.Tests {
		values := strings.Trim(strings.ReplaceAll(fmt.Sprint(t.Values), " ", " or "), "[]")
		tests = append(tests, fmt.Sprintf("in%d%v %s %s", t.In, t.Path, []string{"is", "is not", "<", "<=", ">", ">=", "is like", "is not like", "lists", "among", "not among"}[t.Op], values))
	}
	return strings.Join(tests, ", ")
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
