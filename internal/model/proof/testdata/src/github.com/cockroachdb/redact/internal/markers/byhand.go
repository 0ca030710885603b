package proofs

import "github.com/cockroachdb/redact"

// proves RedactableString.Redact, RedactableString.StripMarkers, RedactableString.ToBytes
func RedactableString_Redact(d data[string]) {
	show(redact.Sprint(d.Tagged).Redact()) // want "log/line masked"
}

func RedactableString_Redact_clean(d data[string]) {
	show(redact.Sprint(d.Plain).Redact())
}

func RedactableString_StripMarkers(d data[string]) {
	show(redact.Sprint(d.Tagged).StripMarkers()) // want "log/line"
}

func RedactableString_StripMarkers_clean(d data[string]) {
	show(redact.Sprint(d.Plain).StripMarkers())
}

func RedactableString_ToBytes(d data[string]) {
	show(redact.Sprint(d.Tagged).ToBytes()) // want "log/line"
}

func RedactableString_ToBytes_clean(d data[string]) {
	show(redact.Sprint(d.Plain).ToBytes())
}

// proves RedactableBytes.Redact, RedactableBytes.StripMarkers, RedactableBytes.ToString
func RedactableBytes_Redact(d data[string]) {
	show(redact.Sprint(d.Tagged).ToBytes().Redact()) // want "log/line masked"
}

func RedactableBytes_Redact_clean(d data[string]) {
	show(redact.Sprint(d.Plain).ToBytes().Redact())
}

func RedactableBytes_StripMarkers(d data[string]) {
	show(redact.Sprint(d.Tagged).ToBytes().StripMarkers()) // want "log/line"
}

func RedactableBytes_StripMarkers_clean(d data[string]) {
	show(redact.Sprint(d.Plain).ToBytes().StripMarkers())
}

func RedactableBytes_ToString(d data[string]) {
	show(redact.Sprint(d.Tagged).ToBytes().ToString()) // want "log/line"
}

func RedactableBytes_ToString_clean(d data[string]) {
	show(redact.Sprint(d.Plain).ToBytes().ToString())
}
