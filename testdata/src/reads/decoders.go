package reads

import "log"

type secret struct {
	Token string `pii:"token"`
	Kind  string
}

// decoder has no implementation in sight.
type decoder interface {
	Decode(data []byte, into any) error
}

var codec decoder

func decodeInto(d decoder, data []byte, into any) error { return d.Decode(data, into) }

func decodedHere(data []byte) {
	var s secret
	log.Print(s.Token) // ok: not yet
	codec.Decode(data, &s)
	log.Print(s.Token) // want `^secret\.Token \(pii:token\) reaches log\.Print \(approximate: through decoder\.Decode, whose code is not seen\)$`
	log.Print(s.Kind)  // ok
}

func decodedByHelper(data []byte) {
	s := &secret{}
	decodeInto(codec, data, s)
	log.Print(s.Token) // want `^secret\.Token \(pii:token\) reaches log\.Print \(approximate: through Decode, whose code is not seen\)$`
	t := &secret{}
	decodeInto(codec, data, s)
	log.Print(t.Token) // ok: another one
}

func decodedByCaller(d decoder, data []byte) {
	var s secret
	decodeInto(d, data, &s)
	log.Print(s.Token) // want `^secret\.Token \(pii:token\) reaches log\.Print$`
	log.Print(s.Kind)  // ok
}
