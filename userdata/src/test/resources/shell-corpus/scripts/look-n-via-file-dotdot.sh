#!/bin/bash
/etc/hostname/../eks/bootstrap.sh c
