package proofs

import "bytes"

// proves ReplaceAll
func ReplaceAll_0(d data[[]byte], a1, a2 []byte) {
	show(bytes.ReplaceAll(d.Tagged, a1, a2)) // want "log/line"
}

func ReplaceAll_0_clean(d data[[]byte], a1, a2 []byte) {
	show(bytes.ReplaceAll(d.Plain, a1, a2))
}

func ReplaceAll_2(d data[[]byte], a0, a1 []byte) {
	show(bytes.ReplaceAll(a0, a1, d.Tagged)) // want "log/line"
}

func ReplaceAll_2_clean(d data[[]byte], a0, a1 []byte) {
	show(bytes.ReplaceAll(a0, a1, d.Plain))
}
