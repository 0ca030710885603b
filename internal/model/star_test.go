package model

import "testing"

// TestFor: a star in a port is what that in the name of the row stands for, in
// a copy; the row itself and one without a star stay as they are.
func TestFor(t *testing.T) {
	to, err := ParsePort("recv.*.Text")
	if err != nil {
		t.Fatal(err)
	}
	row := Row{Moves: []Move{{From: Arg(0), To: to}}, Clear: []Port{to}}
	for pattern, want := range map[string]string{"Params.Set*": "recv.BodyNow.Text", "Params.Set*Now": "recv.Body.Text", "Params.*": "recv.SetBodyNow.Text"} {
		row.Name = pattern
		got := row.For("Params.SetBodyNow")
		if got.Moves[0].To.String() != want || got.Clear[0].String() != want {
			t.Errorf("%s: to %s, clears %s; want %s", pattern, got.Moves[0].To, got.Clear[0], want)
		}
		if row.Moves[0].To.String() != "recv.*.Text" || row.Clear[0].String() != "recv.*.Text" {
			t.Errorf("%s: the row itself was changed to %s, %s", pattern, row.Moves[0].To, row.Clear[0])
		}
	}
	plain := Row{Name: "Set*", Moves: []Move{{From: Arg(0), To: Port{Base: Recv, KeyArg: -1}}}}
	if plain.For("SetBody") != &plain {
		t.Error("a row without a star was copied")
	}
}
