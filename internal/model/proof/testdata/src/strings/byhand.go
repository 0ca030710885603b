package proofs

import "strings"

// proves ReplaceAll
func ReplaceAll_0(d data[string], a1, a2 string) {
	show(strings.ReplaceAll(d.Tagged, a1, a2)) // want "log/line"
}

func ReplaceAll_0_clean(d data[string], a1, a2 string) {
	show(strings.ReplaceAll(d.Plain, a1, a2))
}

func ReplaceAll_2(d data[string], a0, a1 string) {
	show(strings.ReplaceAll(a0, a1, d.Tagged)) // want "log/line"
}

func ReplaceAll_2_clean(d data[string], a0, a1 string) {
	show(strings.ReplaceAll(a0, a1, d.Plain))
}

func ReplaceAll_without_1(d data[string], a2 string) {
	show(strings.ReplaceAll("text of "+d.Tagged, d.Tagged, a2))
}

func ReplaceAll_without_1_other(d data[string], a2 string) {
	show(strings.ReplaceAll("text of "+d.Tagged, d.Plain, a2)) // want "log/line"
}
