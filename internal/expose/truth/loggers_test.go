package truth

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"strings"
	"testing"

	"github.com/apex/log"
	apexjson "github.com/apex/log/handlers/json"
	apexlogfmt "github.com/apex/log/handlers/logfmt"
	apextext "github.com/apex/log/handlers/text"
	charm "github.com/charmbracelet/log"
	kit "github.com/go-kit/log"
	"github.com/go-logr/logr/funcr"
	"github.com/hashicorp/go-hclog"
	phuslu "github.com/phuslu/log"
	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"k8s.io/klog/v2"
	"k8s.io/klog/v2/textlogger"

	"github.com/piivet/piivet/internal/expose/exposetest"
)

func TestLoggers(t *testing.T) {
	check(t, suite(t),
		exposetest.Encoder{Name: "zap-any", Run: runZap(zapAny), Refuses: 40},
		exposetest.Encoder{Name: "zap-any console", Run: runZapConsole(zapAny), Refuses: 40},
		exposetest.Encoder{Name: "zap-reflect", Run: runZap(zap.Reflect), Refuses: 40},
		exposetest.Encoder{Name: "zerolog", Run: runZerolog, Refuses: 40},
		exposetest.Encoder{Name: "zerolog-any", Run: runZerologFields, Refuses: 40},
		exposetest.Encoder{Name: "zerolog-array", Run: runZerologArray},
		exposetest.Encoder{Name: "logrus-text", Run: runLogrus(&logrus.TextFormatter{})},
		exposetest.Encoder{Name: "logrus-json", Run: runLogrus(&logrus.JSONFormatter{}), Refuses: 40},
		exposetest.Encoder{Name: "logrus", Run: runLogrus(&logrus.TextFormatter{}, &logrus.JSONFormatter{}), Refuses: 40},
		exposetest.Encoder{Name: "klog", Run: runKlog, Refuses: 40},
		exposetest.Encoder{Name: "funcr", Run: runFuncr},
		exposetest.Encoder{Name: "funcr JSON", Run: runFuncrJSON},
		exposetest.Encoder{Name: "logr", Run: runLogr, Refuses: 40},
		exposetest.Encoder{Name: "hclog-text", Run: runHclog(false)},
		exposetest.Encoder{Name: "hclog-json", Run: runHclog(true), Refuses: 40},
		exposetest.Encoder{Name: "hclog", Run: runHclog(false, true), Refuses: 40},
		exposetest.Encoder{Name: "logfmt", Run: runKit(kit.NewLogfmtLogger)},
		exposetest.Encoder{Name: "gokit-json", Run: runKit(kit.NewJSONLogger), Refuses: 40},
		exposetest.Encoder{Name: "gokit", Run: runKit(kit.NewLogfmtLogger, kit.NewJSONLogger), Refuses: 40},
		exposetest.Encoder{Name: "charm-json", Run: runCharm(charm.JSONFormatter), Refuses: 40},
		exposetest.Encoder{Name: "charm", Run: runCharm(charm.TextFormatter, charm.JSONFormatter, charm.LogfmtFormatter), Refuses: 40},
		exposetest.Encoder{Name: "apex", Run: runApex, Refuses: 40},
		exposetest.Encoder{Name: "phuslu", Run: runPhuslu, Skip: func(name string) bool {
			// What is behind an interface makes the encoding fail.
			return strings.Contains(name, "PubAny") && strings.Contains(name, "Unencodable")
		}},
		exposetest.Encoder{Name: "phuslu-interface", Run: runPhusluInterface, Refuses: 40},
	)
}

func zapAny(key string, v any) zap.Field { return zap.Any(key, v) }

func runZap(field func(string, any) zap.Field) func(any) (string, error) {
	return zapWith(zapcore.NewJSONEncoder(zapcore.EncoderConfig{}), field)
}

func runZapConsole(field func(string, any) zap.Field) func(any) (string, error) {
	return zapWith(zapcore.NewConsoleEncoder(zapcore.EncoderConfig{}), field)
}

func zapWith(encoder zapcore.Encoder, field func(string, any) zap.Field) func(any) (string, error) {
	return func(v any) (string, error) {
		var b bytes.Buffer
		core := zapcore.NewCore(encoder, zapcore.AddSync(&b), zapcore.DebugLevel)
		zap.New(core).Info("m", field("k", v))
		return b.String(), refusal(b.String())
	}
}

// refusal is an error when the logger could not encode the value.
func refusal(out string) error {
	for _, sign := range []string{"unsupported type", "unsupported value", "marshaling error", "!ERROR", "internal error"} {
		if strings.Contains(out, sign) {
			return errRefused
		}
	}
	return nil
}

type refused string

func (r refused) Error() string { return string(r) }

const errRefused = refused("the logger cannot encode it")

func runZerolog(v any) (string, error) {
	var b bytes.Buffer
	logger := zerolog.New(&b)
	logger.Info().Any("k", v).Interface("k2", v).Msg("m")
	return b.String(), refusal(b.String())
}

func runZerologFields(v any) (string, error) {
	var b bytes.Buffer
	logger := zerolog.New(&b)
	logger.Info().Fields(map[string]any{"k": v}).Msg("m")
	return b.String(), refusal(b.String())
}

func runZerologArray(v any) (string, error) {
	list, ok := v.(zerolog.LogArrayMarshaler)
	if !ok {
		return "", nil // there is no call with it
	}
	var b bytes.Buffer
	logger := zerolog.New(&b)
	logger.Info().Array("k", list).Msg("m")
	return b.String(), nil
}

func runLogrus(formatters ...logrus.Formatter) func(any) (string, error) {
	return func(v any) (string, error) {
		var all strings.Builder
		var err error
		for _, f := range formatters {
			entry := logrus.NewEntry(&logrus.Logger{Out: io.Discard, Level: logrus.InfoLevel})
			entry = entry.WithField("k", v)
			out, failed := f.Format(entry)
			all.Write(out)
			if failed != nil {
				err = failed
			}
		}
		return all.String(), err
	}
}

func runKlog(v any) (string, error) {
	var b bytes.Buffer
	flags := flag.NewFlagSet("klog", flag.ContinueOnError)
	klog.InitFlags(flags)
	flags.Set("logtostderr", "false")
	flags.Set("stderrthreshold", "FATAL")
	klog.SetOutput(&b)
	klog.InfoS("m", "k", v)
	klog.Flush()
	return b.String(), refusal(b.String())
}

// runLogr is the same line by two implementations.
func runLogr(v any) (string, error) {
	one, _ := runFuncr(v)
	var b bytes.Buffer
	textlogger.NewLogger(textlogger.NewConfig(textlogger.Output(&b))).Info("m", "k", v)
	return one + b.String(), refusal(b.String())
}

func runFuncr(v any) (string, error) {
	var b strings.Builder
	funcr.New(func(prefix, args string) { b.WriteString(prefix + args) }, funcr.Options{}).Info("m", "k", v)
	return b.String(), nil
}

func runFuncrJSON(v any) (string, error) {
	var b strings.Builder
	funcr.NewJSON(func(obj string) { b.WriteString(obj) }, funcr.Options{}).Info("m", "k", v)
	return b.String(), nil
}

func runHclog(formats ...bool) func(any) (string, error) {
	return func(v any) (string, error) {
		var b bytes.Buffer
		for _, inJSON := range formats {
			hclog.New(&hclog.LoggerOptions{Output: &b, JSONFormat: inJSON}).Info("m", "k", v)
		}
		err := refusal(b.String())
		if strings.Contains(b.String(), "@warn") {
			err = errRefused
		}
		return b.String(), err
	}
}

func runKit(loggers ...func(io.Writer) kit.Logger) func(any) (string, error) {
	return func(v any) (string, error) {
		var b bytes.Buffer
		var err error
		for _, logger := range loggers {
			if failed := logger(&b).Log("k", v); failed != nil && !strings.Contains(failed.Error(), "unsupported value type") {
				err = failed
			}
		}
		return b.String(), err
	}
}

func runCharm(formats ...charm.Formatter) func(any) (string, error) {
	return func(v any) (string, error) {
		var b bytes.Buffer
		for _, format := range formats {
			charm.NewWithOptions(&b, charm.Options{Formatter: format}).Info("m", "k", v)
		}
		if strings.Contains(b.String(), "invalid value") {
			return b.String(), errRefused
		}
		return b.String(), nil
	}
}

func runApex(v any) (string, error) {
	var b bytes.Buffer
	for _, handler := range []log.Handler{apextext.New(&b), apexjson.New(&b), apexlogfmt.New(&b)} {
		logger := &log.Logger{Handler: handler, Level: log.InfoLevel}
		logger.WithField("k", v).Info("m")
	}
	_, err := json.Marshal(v) // then its JSON handler writes nothing
	return b.String(), err
}

func runPhuslu(v any) (string, error) {
	var b bytes.Buffer
	logger := phuslu.Logger{Writer: phuslu.IOWriter{Writer: &b}}
	logger.Info().Any("k", v).Msg("m")
	return b.String(), nil
}

func runPhusluInterface(v any) (string, error) {
	var b bytes.Buffer
	logger := phuslu.Logger{Writer: phuslu.IOWriter{Writer: &b}}
	logger.Info().Interface("k", v).Msg("m")
	return b.String(), refusal(b.String())
}
