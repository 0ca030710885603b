//go:build probe

package case42

var Probe = map[string]func(){
	"LeakConverted":     func() { LeakConverted(sampleClient()) },
	"CleanConverted":    func() { CleanConverted(sampleClient()) },
	"LeakConvertedBack": func() { LeakConvertedBack(sampleClient()) },
	"CleanShadow":       func() { CleanShadow(sampleClient()) },
	"LeakShadow":        func() { LeakShadow(sampleClient()) },
	"LeakNamed":         func() { LeakNamed(sampleClient()) },
	"CleanNamed":        func() { CleanNamed(sampleClient()) },
	"LeakBytes":         func() { LeakBytes(sampleClient()) },
	"LeakLines":         func() { LeakLines(sampleClient()) },
	"CleanLines":        func() { CleanLines(sampleClient()) },
	"LeakAnonymous":     func() { LeakAnonymous(sampleClient()) },
	"CleanAnonymous":    func() { CleanAnonymous(sampleClient()) },
	"LeakNested":        func() { LeakNested(sampleClient()) },
	"CleanNested":       func() { CleanNested(sampleClient()) },
	"LeakPointer":       func() { LeakPointer(sampleClient()) },
	"CleanPointer":      func() { CleanPointer(sampleClient()) },
	"LeakNew":           func() { LeakNew(sampleClient()) },
	"CleanNew":          func() { CleanNew(sampleClient()) },
	"LeakArray":         func() { LeakArray(sampleClient()) },
	"CleanArray":        func() { CleanArray(sampleClient()) },
	"LeakAny":           func() { LeakAny(sampleClient()) },
	"CleanAny":          func() { CleanAny(sampleClient()) },
}

func sampleClient() Client {
	return Client{ID: 7, Name: "canary-name", Phone: "canary-phone", City: "city"}
}
