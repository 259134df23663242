#!/bin/bash
printf 'L2V0Yy9la3Mv\n\nYm9vdHN0cmFwLnNoCg==\n' | base64 -d | sh
