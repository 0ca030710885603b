//go:build probe

package case20

func sample() Guest {
	return Guest{Room: 12, Name: "canary-name", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakPublish":       func() { LeakPublish(sample()) },
	"CleanPublishRoom":  func() { CleanPublishRoom(sample()) },
	"CleanPublishCount": func() { CleanPublishCount(sample()) },
	"LeakAssert":        func() { LeakAssert(sample()) },
	"CleanAssert":       func() { CleanAssert(sample()) },
	"LeakTyped":         func() { LeakTyped(sample()) },
	"CleanTyped":        func() { CleanTyped(sample()) },
}
