// Package case35 logs through a handler that replaces what is called like a secret.
package case35

import (
	"log/slog"
	"os"
	"strings"
)

// Device joins a network.
type Device struct {
	Serial string
	SSID   string
	PSK    string `pii:"password"`
	Owner  string `pii:"name"`
}

// hidden are the names that are replaced.
var hidden = map[string]bool{"password": true, "psk": true, "secret": true}

// byName replaces attributes at all depths.
func byName(_ []string, a slog.Attr) slog.Attr {
	if hidden[strings.ToLower(a.Key)] {
		return slog.String(a.Key, "***")
	}
	return a
}

// topLevel replaces attributes that are in no group.
func topLevel(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == "psk" {
		return slog.String(a.Key, "***")
	}
	return a
}

// lengths replaces the owner by how long the name is.
func lengths(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "owner" {
		return slog.Int("owner", len(a.Value.String()))
	}
	return a
}

func logger(replace func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: replace}))
}

// LeakKey logs under a name that the handler does not know, CleanKey under one that it does.
func LeakKey(d Device) {
	logger(byName).Info("joined", "ssid", d.SSID, "passphrase", d.PSK) // leak: Device.PSK
}

func CleanKey(d Device) {
	logger(byName).Info("joined", "ssid", d.SSID, "password", d.PSK)
}

// LeakStruct logs a struct, into which the handler does not look; CleanStruct a group.
func LeakStruct(d Device) {
	d.Owner = ""
	logger(byName).Info("joined", "device", d) // leak: Device.PSK
}

func CleanStruct(d Device) {
	d.Owner = ""
	logger(byName).Info("joined", slog.Group("device", "serial", d.Serial, "ssid", d.SSID, "psk", d.PSK))
}

// LeakGroup logs in a group, where the older handler replaces nothing; CleanGroup outside of it.
func LeakGroup(d Device) {
	logger(topLevel).WithGroup("wifi").Info("joined", "ssid", d.SSID, "psk", d.PSK) // leak: Device.PSK
}

func CleanGroup(d Device) {
	logger(topLevel).Info("joined", "ssid", d.SSID, "psk", d.PSK)
}

// LeakOwner has no handler that replaces the owner, CleanOwner one.
func LeakOwner(d Device) {
	logger(byName).Info("joined", "serial", d.Serial, "owner", d.Owner) // leak: Device.Owner
}

func CleanOwner(d Device) {
	logger(lengths).Info("joined", "serial", d.Serial, "owner", d.Owner)
}
