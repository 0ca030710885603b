// Package notice has what people are told.
package notice

// Kind is what it is about.
type Kind int

// The kinds.
const (
	Welcome Kind = iota
	Invoice
	Result
)

// Notice is for one person.
type Notice struct {
	ID    int
	Kind  Kind
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	IBAN  string `pii:"bank-account"`
	Test  string `pii:"lab-result"`
}

// Text is what is sent.
func (n Notice) Text() string {
	switch n.Kind {
	case Invoice:
		return "We take it from " + n.IBAN
	case Result:
		return "Your result is " + n.Test
	default:
		return "Welcome"
	}
}

// Label says what kind a notice is, for logs.
func (n Notice) Label() string {
	switch n.Kind {
	case Invoice:
		return "invoice"
	case Result:
		return "result"
	}
	return "welcome"
}
