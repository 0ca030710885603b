package policy

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy/require"
)

// Requirement is what a rule asks of a flow. A requirement on the value is met
// by masked data, whatever it names, because masked data is no longer
// personal. Met is monotone: a protection, guard or the like that is added to
// a flow, and an answer of the program that grants more, never breaks a
// requirement that was met.
type Requirement interface {
	// Met reports whether the flow meets the requirement, in a program that
	// answers so.
	Met(f *flow.Flow, p Program) bool
	// String writes the requirement as policies do.
	String() string
}

// Never is the requirement that the data does not arrive at all.
func Never() Requirement { return never{} }

// Value is the requirement that one of the protections was applied to the
// value. A password hash is a hash.
func Value(p flow.Protection) Requirement { return value(p) }

// AnyOf is met when one of its parts is.
func AnyOf(parts ...Requirement) Requirement { return anyOf(parts) }

// AllOf is met when each of its parts is.
func AllOf(parts ...Requirement) Requirement { return allOf(parts) }

type never struct{}

func (never) Met(f *flow.Flow, _ Program) bool { return f.Protection.Has(flow.Masked) }

func (never) String() string { return "never" }

type value flow.Protection

func (v value) Met(f *flow.Flow, _ Program) bool {
	enough := flow.Protection(v) | flow.Masked
	if enough.Has(flow.Hashed) {
		enough |= flow.PasswordHashed
	}
	return f.Protection&enough != 0
}

func (v value) String() string {
	return strings.Join(flow.Protection(v).Names(), " or ")
}

// Consent is the requirement that a check of consent to the purpose stands
// before the sink on every way.
func Consent(purpose string) Requirement { return consent(purpose) }

// UnlessOptedOut is the requirement that a check of objections to the purpose
// stands before the sink. Who has consented has not objected.
func UnlessOptedOut(purpose string) Requirement { return unlessOptedOut(purpose) }

// Vendor is the requirement that what takes the data serves one of the
// purposes and is in one of the regions; an empty list admits all. A purpose or
// region that nobody has told is none of them. Mail and logs that no vendor is
// known to take stay with ourselves.
func Vendor(purposes, regions []string) Requirement { return &vendor{purposes, regions} }

type consent string

func (c consent) Met(f *flow.Flow, _ Program) bool {
	return f.Protection.Has(flow.Masked) || slices.Contains(f.Guards, c.String())
}

func (c consent) String() string { return "consent(" + string(c) + ")" }

type unlessOptedOut string

func (u unlessOptedOut) Met(f *flow.Flow, p Program) bool {
	return consent(u).Met(f, p) || slices.Contains(f.Guards, "not-opted-out("+string(u)+")")
}

func (u unlessOptedOut) String() string { return "unless-opted-out(" + string(u) + ")" }

type vendor struct{ purposes, regions []string }

func (v *vendor) Met(f *flow.Flow, _ Program) bool {
	if f.Protection.Has(flow.Masked) || f.Sink.Vendor == "" && ourOwn(f.Sink.Kind) {
		return true
	}
	serves := len(v.purposes) == 0 || slices.Contains(v.purposes, f.Sink.Purpose)
	lies := len(v.regions) == 0 || slices.Contains(v.regions, f.Sink.Region)
	return serves && lies
}

func ourOwn(kind flow.Kind) bool { return kind.Family() == "mail" || kind.Family() == "log" }

func (v *vendor) String() string {
	return require.Atom{Name: require.Vendor, Purposes: v.purposes, Regions: v.regions}.String()
}

type anyOf []Requirement

func (a anyOf) Met(f *flow.Flow, p Program) bool {
	for _, part := range a {
		if part.Met(f, p) {
			return true
		}
	}
	return false
}

func (a anyOf) String() string { return join(a, " or ") }

type allOf []Requirement

func (a allOf) Met(f *flow.Flow, p Program) bool {
	for _, part := range a {
		if !part.Met(f, p) {
			return false
		}
	}
	return true
}

func (a allOf) String() string { return join(a, " and ") }

// join writes parts with op between them; a part that has an operator of its
// own stands in parentheses.
func join(parts []Requirement, op string) string {
	words := make([]string, len(parts))
	for i, part := range parts {
		words[i] = part.String()
		if len(parts) > 1 && (strings.Contains(words[i], " or ") || strings.Contains(words[i], " and ")) {
			words[i] = "(" + words[i] + ")"
		}
	}
	return strings.Join(words, op)
}
