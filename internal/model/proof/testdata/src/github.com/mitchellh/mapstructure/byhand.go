package proofs

import "github.com/mitchellh/mapstructure"

type decoded struct{ Name string }

// A decoder puts what it gets where it was told to when it was made.

// proves Decoder.Decode
func Decoder_Decode(d data[map[string]any]) {
	var into decoded
	r, err := mapstructure.NewDecoder(&mapstructure.DecoderConfig{Result: &into})
	show(err)
	err = r.Decode(d.Tagged)
	show(err)  // want "log/line"
	show(into) // want "log/line"
}

func Decoder_Decode_clean(d data[map[string]any]) {
	var into decoded
	r, err := mapstructure.NewDecoder(&mapstructure.DecoderConfig{Result: &into})
	show(err)
	err = r.Decode(d.Plain)
	show(err)
	show(into)
}
