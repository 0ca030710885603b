// Package viper is a stub of the package of the same path, with what the cases use.
package viper

var values = map[string]any{}

func Set(key string, value any)        { values[key] = value }
func SetDefault(key string, value any) { values[key] = value }
func GetString(key string) string      { s, _ := values[key].(string); return s }
func GetInt(key string) int            { i, _ := values[key].(int); return i }
func AllSettings() map[string]any      { return values }
func IsSet(key string) bool            { _, ok := values[key]; return ok }
