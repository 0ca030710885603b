package solve

import (
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/overlay"
)

// TestPlaced: who says what somebody is used for counts before the kind does.
func TestPlaced(t *testing.T) {
	o := &overlay.Overlay{Vendors: map[string]overlay.Place{"twilio": {Purpose: "fulfilment"}}}
	for _, tt := range []struct {
		o    *overlay.Overlay
		sink flow.Sink
		want string
	}{
		{nil, flow.Sink{Kind: flow.ShareMessaging, Vendor: "Twilio"}, "messaging"},
		{o, flow.Sink{Kind: flow.ShareMessaging, Vendor: "Twilio"}, "fulfilment"},
		{o, flow.Sink{Kind: flow.ShareMessaging, Vendor: "Slack"}, "messaging"},
		{o, flow.Sink{Kind: flow.ShareMessaging, Vendor: "Twilio", Purpose: "support"}, "support"},
		{nil, flow.Sink{Kind: flow.ShareHTTP}, ""},
	} {
		p := &Program{in: Input{Overlay: tt.o}}
		if got := p.placed(flow.Flow{Sink: tt.sink}).Sink.Purpose; got != tt.want {
			t.Errorf("%+v is for %q, want %q", tt.sink, got, tt.want)
		}
	}
}
