package flow

import "testing"

func TestKindSays(t *testing.T) {
	seen := map[string]Kind{}
	for _, k := range Kinds() {
		says := k.Says()
		if says == "" {
			t.Errorf("nothing says what %s is", k)
		}
		if other, twice := seen[says]; twice {
			t.Errorf("%s and %s say the same: %s", k, other, says)
		}
		seen[says] = k
	}
	if len(kindSays) != len(seen) {
		t.Errorf("%d kinds have a text, the closed list has %d", len(kindSays), len(seen))
	}
}
