package transfer

import (
	"reflect"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// TestSinksOrdered holds the order of uses to all that tells sinks apart: those that
// it does not tell apart would stand in a summary in any order.
func TestSinksOrdered(t *testing.T) {
	plain := summary.SinkUse{Sink: &flow.Sink{}}
	for field := range reflect.TypeFor[flow.Sink]().Fields() {
		other := &flow.Sink{}
		reflect.ValueOf(other).Elem().FieldByIndex(field.Index).SetString("x")
		use := summary.SinkUse{Sink: other}
		if compareSinkUses(plain, use) >= 0 || compareSinkUses(use, plain) <= 0 {
			t.Errorf("uses of sinks of another %s are not ordered", field.Name)
		}
	}
}
