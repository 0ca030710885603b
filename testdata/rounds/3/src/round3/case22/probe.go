//go:build probe

package case22

var Probe = map[string]func(){
	"LeakItoa":         func() { LeakItoa(sampleWorker()) },
	"CleanItoa":        func() { CleanItoa(sampleWorker()) },
	"LeakSalary":       func() { LeakSalary(sampleWorker()) },
	"CleanSalary":      func() { CleanSalary(sampleWorker()) },
	"LeakMonthly":      func() { LeakMonthly(sampleWorker()) },
	"LeakCents":        func() { LeakCents(sampleWorker()) },
	"LeakCoordinates":  func() { LeakCoordinates(sampleWorker()) },
	"CleanCoordinates": func() { CleanCoordinates(sampleWorker()) },
	"LeakBinary":       func() { LeakBinary(sampleWorker()) },
	"CleanBinary":      func() { CleanBinary(sampleWorker()) },
	"CleanClass":       func() { CleanClass(sampleWorker()) },
	"LeakSum":          func() { LeakSum(sampleWorkers()) },
	"CleanCount":       func() { CleanCount(sampleWorkers()) },
	"LeakPointer":      func() { LeakPointer(sampleWorker()) },
}

func sampleWorker() Worker {
	return Worker{ID: 7, Age: 4711, Salary: 8642024, Lat: 52.737373, Lon: 13.848484, Shift: 2}
}

func sampleWorkers() []Worker { return []Worker{sampleWorker()} }

var Forms = map[string][]string{
	"LeakItoa":        {"4711"},
	"LeakSalary":      {"8642024.00"},
	"LeakMonthly":     {"720168"},
	"LeakCents":       {"864202400"},
	"LeakCoordinates": {"52.737373", "13.848484"},
	"LeakBinary":      {"18 103]"},
	"LeakSum":         {"8.642024e+06"},
	"LeakPointer":     {"4712"},
}
