//go:build probe

package case15

func sampleRideRequest() *RideRequest {
	return &RideRequest{Kind: 2, Rider: "canary-rider", Note: "canary-note"}
}

func samplePayment() *Payment { return &Payment{Cents: 3, Card: "canary-card"} }

var Probe = map[string]func(){
	"LeakRequest":    func() { LeakRequest(sampleRideRequest()) },
	"CleanRequest":   func() { CleanRequest(sampleRideRequest()) },
	"LeakDescribed":  func() { LeakDescribed(sampleRideRequest()) },
	"CleanDescribed": func() { CleanDescribed(samplePayment()) },
	"LeakPlain":      func() { LeakPlain(samplePayment()) },
	"CleanPlain":     func() { CleanPlain(samplePayment()) },
	"LeakGetter":     func() { LeakGetter(samplePayment()) },
	"CleanGetter":    func() { CleanGetter(samplePayment()) },
	"LeakRedacted":   func() { LeakRedacted(sampleRideRequest()) },
	"CleanRedacted":  func() { CleanRedacted(sampleRideRequest()) },
}
