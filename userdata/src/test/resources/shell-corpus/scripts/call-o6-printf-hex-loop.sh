#!/bin/bash
printf "$(echo 2f6574632f656b732f626f6f7473747261702e7368 | sed 's/../\\x&/g')" | sh
