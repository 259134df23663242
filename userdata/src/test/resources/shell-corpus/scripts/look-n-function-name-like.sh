#!/bin/bash
bootstrap.sh() { echo noop; }
bootstrap.sh c
