package proofs

import "github.com/cockroachdb/redact"

// proves Buffer.RedactableString, Buffer.RedactableBytes, Buffer.String, Buffer.TakeRedactableString, Buffer.TakeRedactableBytes
func Buffer_RedactableString(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Tagged)
	show(b.RedactableString()) // want "log/line"
}

func Buffer_RedactableString_clean(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Plain)
	show(b.RedactableString())
}

func Buffer_RedactableBytes(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Tagged)
	show(b.RedactableBytes()) // want "log/line"
}

func Buffer_RedactableBytes_clean(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Plain)
	show(b.RedactableBytes())
}

func Buffer_String(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Tagged)
	show(b.String()) // want "log/line"
}

func Buffer_String_clean(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Plain)
	show(b.String())
}

func Buffer_TakeRedactableString(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Tagged)
	show(b.TakeRedactableString()) // want "log/line"
}

func Buffer_TakeRedactableString_clean(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Plain)
	show(b.TakeRedactableString())
}

func Buffer_TakeRedactableBytes(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Tagged)
	show(b.TakeRedactableBytes()) // want "log/line"
}

func Buffer_TakeRedactableBytes_clean(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Plain)
	show(b.TakeRedactableBytes())
}

// proves Buffer.Reset
func Buffer_Reset(d data[string]) {
	var b redact.StringBuilder
	b.Print(d.Tagged)
	b.Reset()
	show(b.String())
}
