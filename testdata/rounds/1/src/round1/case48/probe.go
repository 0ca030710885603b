//go:build probe

package case48

var Probe = map[string]func(){
	"LeakHeader":         func() { LeakHeader(sample()) },
	"CleanHeader":        func() { CleanHeader(sample()) },
	"CleanHeaderDeleted": func() { CleanHeaderDeleted(sample()) },
	"LeakBody":           func() { LeakBody(sample()) },
	"CleanBody":          func() { CleanBody(sample()) },
	"LeakQuery":          func() { LeakQuery(sample()) },
	"CleanQuery":         func() { CleanQuery(sample()) },
	"LeakForm":           func() { LeakForm(sample()) },
	"CleanForm":          func() { CleanForm(sample()) },
	"LeakMirrored":       func() { LeakMirrored(sample()) },
	"CleanProfile":       func() { CleanProfile(sample()) },
	"LeakPath":           func() { LeakPath(sample()) },
	"CleanPath":          func() { CleanPath(sample()) },
	"LeakEvent":          func() { LeakEvent(sample()) },
	"CleanEvent":         func() { CleanEvent(sample()) },
	"LeakTrack":          func() { LeakTrack(sample()) },
	"CleanTrack":         func() { CleanTrack(sample()) },
	"LeakTransport":      func() { LeakTransport(sample()) },
	"CleanTransport":     func() { CleanTransport(sample()) },
}

func sample() Guest {
	return Guest{ID: "g-7", Email: "canary-email@example.test", Phone: "canary-phone", Hotel: "h1"}
}
