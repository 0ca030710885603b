package globals

import "log"

type codec interface{ encode(text string) string }

type plain struct{}

func (plain) encode(text string) string { return "=" + text }

type starred struct{}

func (starred) encode(string) string { return "***" }

type writer struct {
	codec codec
	clean func(string) string
	who   any `pii:"name"`
}

func (w writer) write(text string) { log.Print(w.codec.encode(text)) }

func (w *writer) writeClean(text string) { log.Print(w.clean(text)) }

func asItIs(text string) string { return text }

func stars(string) string { return "***" }

// Nobody else can set the fields of these.
var (
	openWriter   = writer{codec: plain{}, clean: asItIs}
	hiddenWriter = writer{codec: starred{}, clean: stars}
	laterWriter  writer
	nested       = struct{ w writer }{writer{codec: starred{}}}
	nestedOpen   = struct{ w writer }{writer{codec: plain{}}}
)

// Others can set those of this.
var SharedWriter = writer{codec: starred{}}

func init() {
	laterWriter.codec = starred{}
	if len(openWriter.encodeNothing()) > 0 {
		laterWriter.codec = plain{}
	}
}

func (w writer) encodeNothing() string { return w.codec.encode("") }

func byField(u User) {
	openWriter.write(u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	hiddenWriter.write(u.Email)      // ok
	openWriter.writeClean(u.Email)   // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	hiddenWriter.writeClean(u.Email) // ok
	laterWriter.write(u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	nested.w.write(u.Email)          // ok
	nestedOpen.w.write(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	SharedWriter.write(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	log.Print(hiddenWriter.who)      // want `^writer\.who \(pii:name\) reaches log\.Print$`
}
