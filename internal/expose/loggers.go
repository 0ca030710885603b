package expose

// The methods that loggers call.
var (
	slogLogValue = method{name: "LogValue", signature: "() (log/slog.Value)"}
	logrLog      = method{name: "MarshalLog", signature: "() (any)"}
	klogText     = method{name: "WriteText", signature: "(*bytes.Buffer) ()", result: written}
	zapObject    = method{name: "MarshalLogObject", signature: "(go.uber.org/zap/zapcore.ObjectEncoder) (error)", result: written}
	zapArray     = method{name: "MarshalLogArray", signature: "(go.uber.org/zap/zapcore.ArrayEncoder) (error)", result: written}
	zerologEvent = method{name: "MarshalZerologObject", signature: "(*github.com/rs/zerolog.Event) ()", result: written}
	zerologArray = method{name: "MarshalZerologArray", signature: "(*github.com/rs/zerolog.Array) ()", result: written}
	phusluObject = method{name: "MarshalObject", signature: "(*github.com/phuslu/log.Entry) ()", result: written}
	// zap adds what a rich error prints with %+v.
	zapError = method{name: "Error", signature: "() (string)", and: &formatMethod}
)

// under is the method with its result encoded in turn.
func (m method) under(encoder string) method {
	m.again = encoder
	return m
}

var (
	slogBox  = []string{"log/slog.Value", "log/slog.Attr"}
	thenJSON = View{Encoder: "json"}
	// printPlus is %+v.
	printPlus = View{Encoder: "print", Plus: true}
)

// loggers are the libraries that log. Where the format of the output is chosen
// elsewhere, the name of the library is the union of its formats.
var loggers = map[string]encoder{
	"slog": union{{Encoder: "slog-text"}, {Encoder: "slog-json"}},
	"slog-text": front{
		methods: []method{slogLogValue.under("slog-text"), marshalText},
		bytes:   true, box: slogBox, then: printPlus,
	},
	"slog-json": front{
		methods: []method{slogLogValue.under("slog-json"), marshalJSON, errorMethod},
		box:     slogBox, then: thenJSON,
	},

	"zap-any":     front{methods: []method{zapObject, zapArray, zapError, stringMethod}, errors: true, then: thenJSON},
	"zap-reflect": union{thenJSON},

	// Interface and Any; and Fields, which shows the messages of errors.
	"zerolog":     front{methods: []method{zerologEvent}, then: thenJSON},
	"zerolog-any": front{methods: []method{zerologEvent, errorMethod}, errors: true, then: thenJSON},
	// Array, which takes what has the method alone.
	"zerolog-array": front{methods: []method{zerologArray}},

	"logrus":      union{{Encoder: "logrus-text"}, {Encoder: "logrus-json"}},
	"logrus-text": front{methods: textMethods, then: View{Encoder: "print"}},
	"logrus-json": front{methods: []method{errorMethod}, then: thenJSON},

	"klog": front{
		methods: []method{klogText, stringMethod, errorMethod, logrLog.under("json"), slogLogValue.under("klog-value")},
		then:    thenJSON,
	},
	"klog-value": front{
		methods: []method{stringMethod, logrLog.under("klog-value"), slogLogValue.under("klog-value"), errorMethod},
		box:     slogBox, then: thenJSON,
	},

	// logr is an interface; funcr, the implementation that comes with it, honours
	// methods at any depth, others do as klog and leave the depth to JSON.
	"logr":        union{{Encoder: "funcr"}, {Encoder: "klog"}},
	"funcr":       funcrTree(logrLog.under("funcr-value"), stringMethod, errorMethod),
	"funcr-value": funcrTree(stringMethod, errorMethod),

	"hclog":      union{{Encoder: "hclog-text"}, {Encoder: "hclog-json"}},
	"hclog-text": hclogText{},
	"hclog-json": front{methods: []method{marshalJSON, marshalText, errorMethod}, then: thenJSON},

	"gokit":      union{{Encoder: "logfmt"}, {Encoder: "gokit-json"}},
	"gokit-json": front{methods: []method{marshalJSON, marshalText, errorMethod, stringMethod}, then: thenJSON},
	"logfmt":     logfmt{},

	"charm": union{printPlus, {Encoder: "charm-json"}, {Encoder: "logfmt"}},
	"charm-json": front{
		methods: []method{errorMethod, slogLogValue.under("slog-json"), stringMethod},
		box:     slogBox, then: thenJSON,
	},

	"apex": union{{Encoder: "print"}, thenJSON, {Encoder: "logfmt"}},

	"phuslu": front{
		methods: []method{phusluObject, errorMethod, goStringMethod, stringMethod},
		errors:  true, then: View{Encoder: "phuslu-value"},
	},
	"phuslu-value": jsonOrPrint{},
	// Interface, which has Any's name in other libraries.
	"phuslu-interface": front{methods: []method{phusluObject}, then: thenJSON},
}

// funcrTree: methods count at any depth, embedded structs are values like
// others.
func funcrTree(methods ...method) tree {
	return tree{
		methods: methods,
		fields:  fieldRule{tag: "json"},
		keys:    keyRule{methods: []method{marshalText}, text: true, then: "funcr"},
	}
}
