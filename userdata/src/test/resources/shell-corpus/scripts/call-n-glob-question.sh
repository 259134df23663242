#!/bin/bash
/e?c/ek[r-t]/boot*.s[!a] c
