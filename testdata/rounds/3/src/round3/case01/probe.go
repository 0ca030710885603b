//go:build probe

package case01

var Probe = map[string]func(){
	"LeakSecondName":         func() { LeakSecondName(sampleMember()) },
	"CleanCopy":              func() { CleanCopy(sampleMember()) },
	"LeakFieldPointer":       func() { LeakFieldPointer(sampleMember()) },
	"CleanOtherFieldPointer": func() { CleanOtherFieldPointer(sampleMember()) },
	"LeakElementPointer":     func() { LeakElementPointer(sampleMember()) },
	"CleanRangeCopy":         func() { CleanRangeCopy(sampleMember()) },
	"LeakRepointed":          func() { LeakRepointed(sampleMember()) },
	"CleanRepointed":         func() { CleanRepointed(sampleMember()) },
	"LeakDoublePointer":      func() { LeakDoublePointer(sampleMember()) },
	"CleanDoublePointer":     func() { CleanDoublePointer(sampleMember()) },
}

func sampleMember() Member {
	return Member{ID: 7, Email: "canary-email", Phone: "canary-phone", Plan: "plan"}
}
