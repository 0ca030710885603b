package proofs

import "reflect"

// proves Value.SetZero
func Value_SetZero_clear(d data[string]) {
	x := d.Tagged
	reflect.ValueOf(&x).Elem().SetZero()
	show(x)
}

func Value_SetZero_clear_without(d data[string]) {
	x := d.Tagged
	reflect.ValueOf(&x).Elem()
	show(x) // want "log/line"
}

// proves Value.Clear
func Value_Clear_clear(d data[string]) {
	x := map[string]string{"": d.Tagged}
	reflect.ValueOf(x).Clear()
	show(x)
}

func Value_Clear_clear_without(d data[string]) {
	x := map[string]string{"": d.Tagged}
	reflect.ValueOf(x)
	show(x) // want "log/line"
}
