//go:build probe

package case27

var Probe = map[string]func(){
	"LeakByValue":    func() { LeakByValue(sample()) },
	"CleanByPointer": func() { CleanByPointer(sample()) },
	"LeakInMap":      func() { LeakInMap(sample()) },
	"CleanInMap":     func() { CleanInMap(sample()) },
	"LeakKey":        func() { LeakKey(sample()) },
	"CleanValue":     func() { CleanValue(sample()) },
	"LeakPlainText":  func() { LeakPlainText(sample()) },
	"CleanLabel":     func() { CleanLabel(sample()) },
	"LeakTicket":     func() { LeakTicket(sample()) },
	"CleanCard":      func() { CleanCard(sample()) },
}

func sample() Pupil {
	return Pupil{ID: 7, Email: Secret{"canary-email@example.test"}, Name: "canary-name", Grade: "A"}
}
