// Package piitagdirectives has directives that say nothing, and clean twins.
package piitagdirectives

// send is nothing that we know.
//
//pii:snik log/line // want `^unknown directive //pii:snik: did you mean //pii:sink\?$`
func send(s string) {}

//pii:sink log/lien // want `^unknown kind of sink "log/lien": did you mean "log/line"\?$`
//pii:sink mail // want `^"mail" is no single kind of sink: want mail/recipient, mail/subject, mail/body or mail/marketing$`
//pii:sink // want `^//pii:sink needs a kind of sink, such as log/line$`
//pii:sink log/line arg=0 // want `^//pii:sink does not take "arg=0": did you mean "args="\?$`
//pii:sink log/line args=1 // want `^argument 1 is not there: sink has one parameter, counted from 0$`
//pii:sink log/line recv // want `^recv is not there: sink has no receiver$`
//pii:source emial // want `^unknown category "emial" counts as personal: did you mean "email"\?$`
//pii:source email result=1 // want `^result=1 is not there: sink has one result$`
//pii:source email param=addr // want `^param=addr is not there: did you mean "addrs"\?$`
//pii:protect base64 // want `^unknown protection "base64": want masked, hashed, password-hashed or encrypted$`
func sink(addrs string) string { return "" }

//pii:protect masked // want `^//pii:protect stands on noResult, which has no result, and gets no pointer to what it could protect$`
func noResult(s string) {}

//pii:protect masked
//pii:neutral // want `^//pii:neutral contradicts //pii:protect on both$`
func both(s string) string { return s }

// pii:neutral // want `^//pii:neutral has no effect: there is a space after //$`
func spaced(s string) string { return s }

//pii:protect masked // want `^//pii:protect must stand in the doc comment of a function or of a method of an interface$`
var mask = func(s string) string { return "" }

//pii:neutral // want `^//pii:neutral stands on the type T: it belongs in the doc comment of a function or of a method of an interface$`
type T struct {
	//pii:source email // want `^//pii:source must stand in the doc comment of a function, of a method of an interface, or of a type$`
	Field string
}

//pii:neutral // want `^//pii:neutral must stand`

func allows() {
	//pii:allow log/line // want `^//pii:allow needs a reason: end it with "-- why"$`
	send("")
	//pii:allow log/lien -- why // want `^unknown kind of sink "log/lien": did you mean "log/line"\?$`
	send("")
	//pii:allow log/line -- why // want `^//pii:allow stands neither on a line of code nor above one$`

}

// clean is a twin of sink.
//
//pii:sink log/line args=0
//pii:sink mail/body args=1... vendor=Acme purpose=support region=eu
//pii:source email result=1
//pii:source phone,region=eu param=addr
func clean(addr string, rest ...string) (a, b string) { return }

//pii:protect masked -- keeps the domain
func protect(s string) string { return "" }

//pii:neutral
func neutral(s string) string { return "" }

//pii:source credential
type Session string

type Sender interface {
	//pii:sink mail/body args=recv,0
	Send(s string)
	Lookup(id int) string //pii:source email
}

func (t T) method(s string) {}

// See pii:sink for directives, and //pii:neutral too.
func mentions() {}

var _, _, _ = mask, both, neutral
