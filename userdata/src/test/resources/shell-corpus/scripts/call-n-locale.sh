#!/bin/bash
$"/etc/eks/"'bootstrap.sh' c
