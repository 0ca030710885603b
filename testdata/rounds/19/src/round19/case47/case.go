// Package case47 stores series, and shows the flags and the configuration that it runs with.
package case47

import (
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"reflect"
	"strings"
)

// Storage is where blocks are.
type Storage struct {
	Bucket string `yaml:"bucket"`
	Access string `yaml:"access_key"`
	Secret string `yaml:"secret_key" pii:"secret"`
	KMS    string `yaml:"kms_key" doc:"hidden" pii:"secret"`
}

// Secret is the value of a flag that does not show.
type Secret struct{ Value string }

func (s *Secret) String() string {
	if s.Value == "" {
		return ""
	}
	return "********"
}

func (s *Secret) Set(v string) error {
	s.Value = v
	return nil
}

// values lists fields by the names of their tags, without those that are hidden.
func values(v any) map[string]string {
	out := map[string]string{}
	rv := reflect.ValueOf(v)
	for i := range rv.NumField() {
		f := rv.Type().Field(i)
		if f.Tag.Get("doc") == "hidden" {
			continue
		}
		out[f.Tag.Get("yaml")] = fmt.Sprint(rv.Field(i).Interface())
	}
	return out
}

// flags registers the storage, with the secret as a value that does not show.
func flags(s *Storage, hide *Secret) *flag.FlagSet {
	fs := flag.NewFlagSet("store", flag.ContinueOnError)
	fs.StringVar(&s.Bucket, "bucket", s.Bucket, "the bucket")
	if hide != nil {
		hide.Value = s.Secret
		fs.Var(hide, "secret-key", "the key")
	} else {
		fs.StringVar(&s.Secret, "secret-key", s.Secret, "the key")
	}
	return fs
}

// describe has a line for each flag.
func describe(fs *flag.FlagSet) string {
	var b strings.Builder
	fs.VisitAll(func(f *flag.Flag) { fmt.Fprintf(&b, "--%s=%s ", f.Name, f.Value) })
	return b.String()
}

// LeakFlags prints all flags, CleanFlags with a value for the secret that does not show.
func LeakFlags(s Storage) {
	fs := flag.NewFlagSet("store", flag.ContinueOnError)
	fs.String("secret-key", s.Secret, "the key")
	fmt.Println(describe(fs)) // leak: Storage.Secret
}

func CleanFlags(s Storage) {
	fs := flag.NewFlagSet("store", flag.ContinueOnError)
	fs.Var(&Secret{s.Secret}, "secret-key", "the key")
	fmt.Println(describe(fs))
}

// LeakUsage prints the defaults, which are those of the configuration, CleanUsage those without the secret.
func LeakUsage(s Storage) {
	fs := flags(&Storage{Secret: s.Secret}, nil)
	fs.SetOutput(os.Stderr)
	fs.PrintDefaults() // leak: Storage.Secret
}

func CleanUsage(s Storage) {
	fs := flags(&Storage{Secret: s.Secret}, &Secret{})
	fs.SetOutput(os.Stderr)
	fs.PrintDefaults()
}

// LeakValues lists a field that is not hidden, CleanValues one that is.
func LeakValues(s Storage) {
	slog.Info("config", "storage", values(Storage{Bucket: s.Bucket, Secret: s.Secret})) // leak: Storage.Secret
}

func CleanValues(s Storage) {
	slog.Info("config", "storage", values(Storage{Bucket: s.Bucket, KMS: s.KMS}))
}

// LeakDiff logs what differs from the defaults, CleanDiff the names of that.
func LeakDiff(s Storage) {
	defaults := map[string]string{"bucket": "b", "secret_key": ""}
	for name, v := range map[string]string{"bucket": s.Bucket, "secret_key": s.Secret} {
		if defaults[name] != v {
			slog.Info("not the default", name, v) // leak: Storage.Secret
		}
	}
}

func CleanDiff(s Storage) {
	defaults := map[string]string{"bucket": "b", "secret_key": ""}
	for name, v := range map[string]string{"bucket": s.Bucket, "secret_key": s.Secret} {
		if defaults[name] != v {
			slog.Info("not the default", "name", name)
		}
	}
}

// LeakTenant writes the configuration of a tenant, CleanTenant with the secret replaced in a copy of the type.
func LeakTenant(s Storage) error {
	type tenant Storage
	text, err := json.Marshal(tenant{Bucket: s.Bucket, Secret: s.Secret})
	if err != nil {
		return err
	}
	return os.WriteFile("tenant.json", text, 0o600) // leak: Storage.Secret
}

func CleanTenant(s Storage) error {
	type tenant struct {
		Bucket string
		Secret Secret `json:"-"`
	}
	text, err := json.Marshal(tenant{s.Bucket, Secret{s.Secret}})
	if err != nil {
		return err
	}
	return os.WriteFile("tenant.json", text, 0o600)
}
