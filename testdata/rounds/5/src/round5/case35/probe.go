//go:build probe

package case35

// Forms has the numbers and parts that stand for bytes.
var Forms = map[string][]string{
	"LeakArray":   {"canary"},
	"LeakWord":    {"3255391637826593123"},
	"LeakPointer": {"nary"},
}

func sample() Chip {
	return Chip{Lot: [4]byte{'l', 'o', 't', '1'}, Name: "canary-name", Print: [8]byte([]byte("canary--"))}
}

var Probe = map[string]func(){
	"LeakArray":    func() { LeakArray(sample()) },
	"CleanArray":   func() { CleanArray(sample()) },
	"LeakUnsafe":   func() { LeakUnsafe(sample()) },
	"CleanUnsafe":  func() { CleanUnsafe(sample()) },
	"LeakWord":     func() { LeakWord(sample()) },
	"CleanWord":    func() { CleanWord(sample()) },
	"LeakPointer":  func() { LeakPointer(sample()) },
	"CleanPointer": func() { CleanPointer(sample()) },
}
