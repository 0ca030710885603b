//go:build probe

package case03

var Probe = map[string]func(){
	"LeakClonedTail":  func() { LeakClonedTail(sample()) },
	"CleanSharedTail": func() { CleanSharedTail(sample()) },
	"LeakCopyInto":    func() { LeakCopyInto(sample()) },
	"CleanCopyInto":   func() { CleanCopyInto(sample()) },
	"LeakCopiedOver":  func() { LeakCopiedOver(sample()) },
	"CleanCopiedOver": func() { CleanCopiedOver(sample()) },
	"LeakAppended":    func() { LeakAppended(sample()) },
	"CleanAppended":   func() { CleanAppended(sample()) },
}

func sample() Member {
	return Member{ID: "m-7", Email: "canary-email@example.test", Phone: "canary-phone"}
}
