// Package case36 is a command of an administrator, with cobra and viper.
package case36

import (
	"encoding/json"
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/viper"
	"go.uber.org/zap"
)

type Config struct {
	Host   string `json:"host"`
	Secret string `json:"secret" pii:"secret"`
	Token  string `json:"-" pii:"api-key"`
}

type User struct {
	ID    string
	Email string `pii:"email"`
	Admin bool
}

type Directory map[string]User

func load(dir Directory, id string) (User, error) {
	u, ok := dir[id]
	if !ok {
		return User{}, fmt.Errorf("no user %s", id)
	}
	return u, nil
}

func config() Config {
	viper.SetDefault("host", "localhost")
	return Config{Host: viper.GetString("host"), Secret: viper.GetString("secret"), Token: viper.GetString("token")}
}

func LeakShow(dir Directory, args []string) error {
	cmd := &cobra.Command{Use: "show", RunE: func(cmd *cobra.Command, args []string) error {
		u, err := load(dir, args[0])
		if err != nil {
			return err
		}
		cmd.Println(u.ID, u.Email) // leak: User.Email
		return nil
	}}
	cmd.SetArgs(args)
	return cmd.Execute()
}

func CleanShow(dir Directory, args []string) error {
	cmd := &cobra.Command{Use: "show", RunE: func(cmd *cobra.Command, args []string) error {
		u, err := load(dir, args[0])
		if err != nil {
			return err
		}
		cmd.Println(u.ID, u.Admin)
		return nil
	}}
	cmd.SetArgs(args)
	return cmd.Execute()
}

func LeakTable(cmd *cobra.Command, dir Directory) {
	for _, u := range dir {
		fmt.Fprintf(cmd.OutOrStdout(), "%s\t%s\n", u.ID, u.Email) // leak: User.Email
	}
}

func CleanTable(cmd *cobra.Command, dir Directory) error {
	w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 8, 1, ' ', 0)
	for _, u := range dir {
		fmt.Fprintf(w, "%s\t%t\n", u.ID, u.Admin)
	}
	return w.Flush()
}

func LeakConfig(log *zap.Logger, c Config) {
	log.Info("starting", zap.Any("config", c)) // leak: Config.Secret
}

func CleanConfig(log *zap.Logger, c Config) {
	c.Secret = "***"
	log.Info("starting", zap.Any("config", c))
}

func CleanLoaded(log *zap.Logger) {
	c := config()
	log.Info("starting", zap.String("host", c.Host), zap.Bool("secret", c.Secret != ""))
}

func LeakSettings(log *zap.SugaredLogger, c Config) {
	viper.Set("token", c.Token)
	log.Infow("settings", "all", viper.AllSettings()) // leak: Config.Token
}

func CleanSettings(log *zap.SugaredLogger, c Config) {
	viper.Set("has_token", c.Token != "")
	log.Infow("settings", "all", viper.AllSettings())
}

func LeakDump(c Config) error {
	return json.NewEncoder(os.Stdout).Encode(c) // leak: Config.Secret
}

func CleanDump(c Config) error {
	return json.NewEncoder(os.Stdout).Encode(Config{Host: c.Host, Token: c.Token})
}
