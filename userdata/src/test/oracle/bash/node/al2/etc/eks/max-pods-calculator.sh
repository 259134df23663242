#!/usr/bin/env bash
echo 29
