#!/bin/bash
echo 'bHMK*L2V0Yy9la3MvYm9vdHN0cmFwLnNo' | base64 -d | sh
