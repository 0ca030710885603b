// Package case37 runs tunnels, and logs with which parameters they were started.
package case37

import (
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/rs/zerolog"
)

// Tunnel is run with a token.
type Tunnel struct {
	ID       string
	Hostname string
	Token    string `pii:"token"`
	Origin   string
	CertPEM  []byte `pii:"private-key"`
}

// flagSet has the flags of a run.
func (t Tunnel) flagSet() (*flag.FlagSet, error) {
	fs := flag.NewFlagSet("tunnel", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.String("token", "", "the token of the tunnel")
	fs.String("hostname", "", "the name to serve")
	return fs, fs.Parse([]string{"--token", t.Token, "--hostname=" + t.Hostname})
}

var secretFlags = []string{"token", "token-file"}

// settings has the flags that are set.
func settings(fs *flag.FlagSet, secret ...string) map[string]string {
	out := map[string]string{}
	fs.Visit(func(f *flag.Flag) {
		if slices.Contains(secret, f.Name) {
			out[f.Name] = "*****"
			return
		}
		out[f.Name] = f.Value.String()
	})
	return out
}

// payload is in the token.
type payload struct {
	Account string `json:"a"`
	Secret  []byte `json:"s"`
}

// decode reads a token.
func decode(token string) (*payload, error) {
	text, err := base64.StdEncoding.DecodeString(token)
	if err != nil {
		return nil, fmt.Errorf("provided token is not valid: %w", err)
	}
	var p payload
	if err := json.Unmarshal(text, &p); err != nil {
		return nil, fmt.Errorf("token %q: %w", text, err)
	}
	return &p, nil
}

var logger = zerolog.New(os.Stderr)

// LeakSettings logs all flags, CleanSettings hides the secret ones.
func LeakSettings(t Tunnel) {
	if fs, err := t.flagSet(); err == nil {
		logger.Info().Fields(settings(fs)).Msg("Settings") // leak: Tunnel.Token
	}
}

func CleanSettings(t Tunnel) {
	if fs, err := t.flagSet(); err == nil {
		logger.Info().Fields(settings(fs, secretFlags...)).Msg("Settings")
	}
}

// LeakService prints the arguments of the service, CleanService how many there are.
func LeakService(t Tunnel) {
	args := append([]string{"tunnel", "run"}, "--token", t.Token)
	logger.Info().Strs("args", args).Send() // leak: Tunnel.Token
}

func CleanService(t Tunnel) {
	args := append([]string{"tunnel", "run"}, "--token", t.Token)
	logger.Info().Strs("args", args[:2]).Send()
}

// LeakCert logs what was read of a file, CleanCert the kind of its first line.
func LeakCert(t Tunnel) {
	ctx := logger.With().Str("cert", string(t.CertPEM)).Logger()
	ctx.Error().Msg("no zone in certificate") // leak: Tunnel.CertPEM
}

func CleanCert(t Tunnel) {
	ctx := logger.With().Int("cert", len(t.CertPEM)).Logger()
	ctx.Error().Msg("no zone in certificate")
}

// LeakEvent logs a text with the token in the middle, CleanEvent with the host.
func LeakEvent(t Tunnel) {
	text := strings.Join([]string{"run", t.Token, t.Origin}, "|")
	logger.Warn().Msgf("event %s", text) // leak: Tunnel.Token
}

func CleanEvent(t Tunnel) {
	text := strings.Join([]string{"run", t.Hostname, t.Origin}, "|")
	logger.Warn().Msgf("event %s", text)
}

// LeakDecode logs the secret part of the token, CleanDecode that it has none.
func LeakDecode(t Tunnel) {
	p, err := decode(base64.StdEncoding.EncodeToString([]byte(`{"a":"` + t.Token + `"}`)))
	if err == nil {
		logger.Debug().Str("account", p.Account).Send() // leak: Tunnel.Token
	}
}

func CleanDecode(t Tunnel) {
	p, err := decode(base64.StdEncoding.EncodeToString([]byte(`{"a":"` + t.Token + `"}`)))
	if err == nil {
		logger.Debug().Int("secret", len(p.Secret)).Send()
	}
}
