package expose

import "strings"

// The type of a value may be one that cannot be named where the value is shown, an
// unexported one of another package. A walk cannot look into it; which methods it
// has, whoever follows the value may know by their names.

// Asked is a method that an encoder looks for.
type Asked struct {
	Name   string
	Params int // their number
	Result int // the result that is shown, or -1: what the method hands to its first parameter
}

// asking is an encoder that looks for methods on the values that it gets.
type asking interface {
	// asks lists the methods, best first.
	asks(view View) []method
}

// Asks lists the methods that a view looks for on a value behind an interface, the
// best first.
func Asks(view View) []Asked {
	var all []Asked
	for _, m := range methodsOf(view) {
		all = append(all, Asked{m.name, m.params(), m.result})
	}
	return all
}

func methodsOf(view View) []method {
	if e, ok := encoders[view.Encoder].(asking); ok {
		return e.asks(view)
	}
	return nil
}

// params is how many parameters a method has.
func (m method) params() int {
	list, _, _ := strings.Cut(strings.TrimPrefix(m.signature, "("), ")")
	if list == "" {
		return 0
	}
	return 1 + strings.Count(list, ", ")
}

func (f front) asks(View) []method {
	return append(f.methods[:len(f.methods):len(f.methods)], methodsOf(f.then)...)
}

func (p printing) asks(view View) []method {
	if view.Hidden || view.Verb == 'T' || view.Verb == 'p' {
		return nil
	}
	return p.methods(view)
}

func (e tree) asks(View) []method         { return e.methods }
func (c column) asks(View) []method       { return c.methods }
func (templating) asks(View) []method     { return textMethods }
func (templateScript) asks(View) []method { return []method{marshalJSON, stringMethod} }
func (xmlText) asks(View) []method        { return []method{marshalText} }
func (logfmt) asks(View) []method         { return logfmtMethods }
func (hclogText) asks(View) []method      { return stringMethods }
func (jsonOrPrint) asks(View) []method    { return jsonMethods }
func (contextValue) asks(View) []method   { return []method{stringMethod} }
